/** Day services that keep children in their families or prepare their way home, and who takes part in them (servicii de prevenire a separării). */
@NullMarked
package ro.reazem.childprotection.dayservice;

import org.jspecify.annotations.NullMarked;
