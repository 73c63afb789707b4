/** What the demonstration adds to files of every kind once they are all there. */
@NullMarked
package ro.reazem.childprotection.demonstration;

import org.jspecify.annotations.NullMarked;
