/** Emergency aid (ajutor de urgență): who gets it on which ground of the local council, and how much. */
@NullMarked
package ro.reazem.financialaid.scheme.emergency;

import org.jspecify.annotations.NullMarked;
