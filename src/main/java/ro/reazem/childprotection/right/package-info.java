/** Rights to money that child protection establishes by itself (drepturi bănești): told to payments revision by revision. */
@NullMarked
package ro.reazem.childprotection.right;

import org.jspecify.annotations.NullMarked;
