package ro.reazem.kernel;

import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Points to a case of any context without knowing what a case is there.
 *
 * @param context the id of the module that owns the case
 * @param id the case's identifier inside that module
 */
public record CaseRef(String context, UUID id) implements ValueObject {}
