/** Cases shown to officers follow when two records of a person are merged. */
@NullMarked
package ro.reazem.worklist.merge;

import org.jspecify.annotations.NullMarked;
