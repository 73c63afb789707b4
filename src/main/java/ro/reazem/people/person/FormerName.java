package ro.reazem.people.person;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A family name the person held before (nume anterior), by marriage, divorce or administrative change.
 *
 * @param until the last day it was held, null when not known
 */
@Table(schema = "people", name = "former_name")
record FormerName(String familyName, @Nullable LocalDate until) implements ValueObject {}
