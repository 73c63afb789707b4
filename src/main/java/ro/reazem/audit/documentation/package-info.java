/** The documentation for auditors: modules, events, permissions, parameters, tables, diagrams. */
@NullMarked
package ro.reazem.audit.documentation;

import org.jspecify.annotations.NullMarked;
