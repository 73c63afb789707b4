/** Reading and writing of spreadsheets, with bounds. */
@NamedInterface("sheets")
@NullMarked
package ro.reazem.platform.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
