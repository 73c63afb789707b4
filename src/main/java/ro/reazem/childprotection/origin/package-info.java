/** Where what was taken over from former files comes from: who issued it, on which articles, and how its row read. */
@NullMarked
package ro.reazem.childprotection.origin;

import org.jspecify.annotations.NullMarked;
