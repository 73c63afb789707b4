/** Works of local interest of families with inclusion aid: the yearly plan, who must work and how long, attendance, who did not work. */
@NullMarked
package ro.reazem.financialaid.work;

import org.jspecify.annotations.NullMarked;
