/** Where the module's screens are reached from: the navigation, the menu of additions, the pages of others. */
@NullMarked
package ro.reazem.financialaid.entries;

import org.jspecify.annotations.NullMarked;
