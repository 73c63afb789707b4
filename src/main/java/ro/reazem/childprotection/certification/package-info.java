/** The law on a child's degree of disability as pure functions: degrees, types, and how long a certificate may be valid. */
@NullMarked
package ro.reazem.childprotection.certification;

import org.jspecify.annotations.NullMarked;
