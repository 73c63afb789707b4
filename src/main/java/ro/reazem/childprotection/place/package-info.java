/** Places where a protected child may live (locul plasamentului): relatives, other families, foster carers, residential services. */
@NullMarked
package ro.reazem.childprotection.place;

import org.jspecify.annotations.NullMarked;
