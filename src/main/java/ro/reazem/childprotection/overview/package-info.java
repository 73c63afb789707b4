/** What waits for the commission and its secretariat today. */
@NullMarked
package ro.reazem.childprotection.overview;

import org.jspecify.annotations.NullMarked;
