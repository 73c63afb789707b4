/** What only a browser can tell: contrast, keyboard, scrolling, a clean console, life without scripts. */
package ro.reazem.browser;
