/** What child protection contributes to the shell and to the pages of persons and home. */
@NullMarked
package ro.reazem.childprotection.menu;

import org.jspecify.annotations.NullMarked;
