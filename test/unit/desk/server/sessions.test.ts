import { beforeEach, expect, test } from 'vitest'
import { longest } from '../../../../src/desk/server/limits.ts'
import { makeSessions, type Sessions } from '../../../../src/desk/server/sessions.ts'

let now: number
let sessions: Sessions

beforeEach(() => {
  now = Date.parse('2026-11-30T09:00:00Z')
  sessions = makeSessions(() => now)
})

const wait = (minutes: number): void => {
  now += minutes * 60_000
}

const open = (): string => sessions.exchange(sessions.token() ?? '')?.cookie ?? ''

test('the address that is printed opens for ten minutes', () => {
  const token = sessions.token() ?? ''
  wait(longest.tokenMinutes - 0.1)
  expect(sessions.exchange(token)).not.toBeNull()
  const other = makeSessions(() => now)
  const late = other.token() ?? ''
  wait(longest.tokenMinutes)
  expect(other.exchange(late)).toBeNull()
  expect(other.token()).toBeNull()
})

test('a page on which nothing is done for an hour is closed', () => {
  const cookie = open()
  wait(longest.idleMinutes - 0.1)
  expect(sessions.find(cookie)).not.toBeNull()
  wait(longest.idleMinutes)
  expect(sessions.find(cookie)).toBeNull()
  wait(-longest.idleMinutes)
  expect(sessions.find(cookie)).toBeNull()
})

test('each request keeps it open, and none beyond twelve hours', () => {
  const cookie = open()
  for (let minutes = 30; minutes < longest.hours * 60; minutes += 30) {
    wait(30)
    expect(sessions.find(cookie), `${minutes}`).not.toBeNull()
  }
  wait(30)
  expect(sessions.find(cookie)).toBeNull()
})

test('a wrong cookie keeps nothing open', () => {
  const cookie = open()
  wait(longest.idleMinutes - 1)
  expect(sessions.find('guess')).toBeNull()
  wait(1)
  expect(sessions.find(cookie)).toBeNull()
})

test('all is over once nothing can be opened any more, and not before', () => {
  expect(sessions.isOver()).toBe(false)
  const cookie = open()
  wait(longest.idleMinutes - 1)
  expect(sessions.isOver()).toBe(false)
  // Asking whether it is over is no use of it.
  wait(1)
  expect(sessions.isOver()).toBe(true)
  expect(sessions.find(cookie)).toBeNull()
  const unopened = makeSessions(() => now)
  wait(longest.tokenMinutes)
  expect(unopened.isOver()).toBe(true)
})
