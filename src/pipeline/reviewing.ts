export { closeReview, lastDecisions, type Signing } from '../review/close-review.ts'
