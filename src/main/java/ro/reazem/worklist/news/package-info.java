/** What happened on the officer's cases that they have not read yet (evenimente necitite). */
@NullMarked
package ro.reazem.worklist.news;

import org.jspecify.annotations.NullMarked;
