package ro.reazem.events.entitlements;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;

/**
 * A benefit that an institution defined by itself is called so from now on (denumirea unui ajutor local).
 *
 * @param benefit its code, as rights bear it
 * @param occurredAt told later, a name takes the place of one told earlier
 * @param name as its act calls it, in Romanian
 */
public record BenefitNamed(String benefit, Instant occurredAt, String name) implements DomainEvent {}
