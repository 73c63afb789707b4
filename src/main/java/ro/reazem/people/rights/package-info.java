/** Rights of persons over their own data (drepturile persoanelor vizate): requests, the extract of all that is held, restriction. */
@NullMarked
package ro.reazem.people.rights;

import org.jspecify.annotations.NullMarked;
