/** Taking over existing files of child protection from tables: measures of children, certificates, attests of foster carers. */
@NullMarked
package ro.reazem.childprotection.takeover;

import org.jspecify.annotations.NullMarked;
