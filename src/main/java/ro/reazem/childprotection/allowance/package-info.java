/** The monthly placement allowance (alocație lunară de plasament): how much, for whom, since when. */
@NullMarked
package ro.reazem.childprotection.allowance;

import org.jspecify.annotations.NullMarked;
