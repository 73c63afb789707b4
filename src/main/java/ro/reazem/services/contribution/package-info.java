/** What parents owe for a month at the nursery, with every step (contribuția părinților). */
@NullMarked
package ro.reazem.services.contribution;

import org.jspecify.annotations.NullMarked;
