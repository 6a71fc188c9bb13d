export { closeReview, type Signing } from '../review/close-review.ts'
