import { describe, expect, test } from 'vitest'
import { commandOf, type Key } from '../../../../src/desk/page/keys/keyboard.ts'

const key = (name: string, more: Partial<Key> = {}): Key => ({
  ...{ key: name, ctrl: false, shift: false, other: false, held: false },
  ...more,
})

describe('single-key shortcuts', () => {
  test.each([
    ['j', { name: 'next' }],
    ['k', { name: 'previous' }],
    [' ', { name: 'toggle' }],
    ['3', { name: 'choose', rank: 3 }],
    ['a', { name: 'all' }],
    ['g', { name: 'forward' }],
    ['m', { name: 'mask' }],
    ['u', { name: 'undo' }],
    ['n', { name: 'step-on' }],
    ['p', { name: 'step-back' }],
    ['/', { name: 'search' }],
    ['r', { name: 'reason' }],
    ['?', { name: 'help' }],
    ['Enter', { name: 'confirm' }],
    ['z', null],
    ['0', null],
  ])('%s', (name, command) => {
    expect(commandOf(key(name), 'page', true)).toEqual(command)
  })

  test.each(['j', '1', ' ', 'Enter', 'u', 'n', 'p', '/', 'r'])('%s is inert in a field', (name) => {
    expect(commandOf(key(name), 'field', true)).toBeNull()
  })

  test.each(['j', '1', ' ', 'u', '?', 'n', 'p', '/', 'r'])('%s does nothing once they are switched off', (name) => {
    expect(commandOf(key(name), 'page', false)).toBeNull()
  })
})

test('Space and Enter stay those of a button or a box', () => {
  expect(commandOf(key(' '), 'control', true)).toBeNull()
  expect(commandOf(key('Enter'), 'control', true)).toBeNull()
  expect(commandOf(key('j'), 'control', true)).toEqual({ name: 'next' })
})

test('Ctrl+Z and Ctrl+Y hold without single-key shortcuts, but not in a field', () => {
  expect(commandOf(key('z', { ctrl: true }), 'page', false)).toEqual({ name: 'undo' })
  expect(commandOf(key('y', { ctrl: true }), 'page', false)).toEqual({ name: 'redo' })
  expect(commandOf(key('Z', { ctrl: true, shift: true }), 'page', false)).toEqual({ name: 'redo' })
  expect(commandOf(key('z', { ctrl: true }), 'field', true)).toBeNull()
})

test('Ctrl+J and Alt+J are the browser’s', () => {
  expect(commandOf(key('j', { ctrl: true }), 'page', true)).toBeNull()
  expect(commandOf(key('j', { other: true }), 'page', true)).toBeNull()
})

test('a key that is held down moves on, and decides nothing again', () => {
  expect(commandOf(key('j', { held: true }), 'page', true)).toEqual({ name: 'next' })
  for (const name of ['Enter', 'u', 'n', 'm', '1'])
    expect(commandOf(key(name, { held: true }), 'page', true)).toBeNull()
  expect(commandOf(key('z', { ctrl: true, held: true }), 'page', true)).toBeNull()
})
