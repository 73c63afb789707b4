/** Closed cases as files of the archive (dosare închise): where each stands, what holds it, when its term ends. */
@NullMarked
package ro.reazem.archive.file;

import org.jspecify.annotations.NullMarked;
