import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More stops than any way on a page should have. */
const stopsAtMost = 200;

/** A person without a mouse: goes on with Tab, or back, until the wanted thing has the focus, and sees there that it has. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Goes to the first that fits; fails where Tab does not lead there, or where the focus cannot be seen. */
  async goTo(target: Locator): Promise<void> {
    const wanted = target.first();
    for (let stops = 0; stops < stopsAtMost; stops += 1) {
      const key = await wanted.evaluate(wayTo, null, { timeout: 10_000 });
      if (key === undefined) {
        expect(await this.page.evaluate(unseenFocus)).toBeUndefined();
        return;
      }
      await this.page.keyboard.press(key);
    }
    throw new Error(`Tab does not lead to ${target.toString()}.`);
  }

  /** Goes to a link or button and presses it. */
  async use(target: Locator): Promise<void> {
    await this.goTo(target);
    await this.press('Enter');
  }

  /** Goes to a field and types. */
  async write(target: Locator, text: string): Promise<void> {
    await this.goTo(target);
    await this.page.keyboard.type(text);
  }

  /** Goes down an open menu or list to an item and takes it. */
  async choose(item: Locator): Promise<void> {
    await item.first().waitFor();
    // A menu is seen a moment before it has the focus; a list of suggestions leaves the focus in its field.
    await item.page().waitForFunction(hasFocusForIts, await item.first().elementHandle());
    const items = await this.page.getByRole('menuitem').or(this.page.getByRole('option')).count();
    for (let stops = 0; stops <= items; stops += 1) {
      if (await item.first().evaluate(isNext)) return this.press('Enter');
      await this.press('ArrowDown');
    }
    throw new Error(`The arrow down does not lead to ${item.toString()}.`);
  }

  /** One key after the other, such as `ArrowDown` and `Enter`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}

/** Whether Enter takes an item: it has the focus, or the field above the list says that it is the one. Runs in the page. */
const isNext = (item: Element) => item === document.activeElement || item.matches('[data-combobox-selected]');

/** Whether the arrows move within the list of an item. Runs in the page. */
const hasFocusForIts = (item: Element | null) => item?.closest('[role=menu]')?.contains(document.activeElement) ?? true;

/** The key that leads from the focus to a thing; none where it has the focus. Runs in the page. */
function wayTo(wanted: Element): 'Tab' | 'Shift+Tab' | undefined {
  const focused = document.activeElement;
  if (focused === wanted) return undefined;
  if (!focused || focused === document.body) return 'Tab';
  return focused.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
}

/** What has the focus without showing it: nothing is drawn around it, or it lies off the screen or under something else. Runs in the page. */
function unseenFocus(): string | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'nothing has the focus';
  // The box of a checkbox, or the words of a radio button that is not drawn itself, may show it in its place.
  const label = focused.closest('label') ?? document.querySelector(`label[for="${CSS.escape(focused.id)}"]`);
  const shownBy = [focused, focused.parentElement, focused.nextElementSibling, label].filter((each) => each !== null);
  const isDrawn = shownBy.some((each) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
  const { outerHTML } = focused;
  if (!isDrawn) return `nothing is drawn around ${outerHTML.slice(0, 200)}`;
  const onTop = [focused, label].some((each) => {
    if (!each) return false;
    const { left, top, width, height } = each.getBoundingClientRect();
    const x = Math.min(Math.max(left + width / 2, 1), window.innerWidth - 1);
    const y = Math.min(Math.max(top + Math.min(height, 24) / 2, 1), window.innerHeight - 1);
    const there = document.elementFromPoint(x, y);
    return there !== null && (each.contains(there) || there.contains(each));
  });
  return onTop ? undefined : `something lies over ${outerHTML.slice(0, 200)}`;
}
