/** What officers have typed into forms and not sent yet: saved while they type, offered again, theirs alone. */
@NullMarked
package ro.reazem.platform.drafts;

import org.jspecify.annotations.NullMarked;
