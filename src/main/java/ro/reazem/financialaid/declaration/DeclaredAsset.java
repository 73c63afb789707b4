package ro.reazem.financialaid.declaration;

import java.math.BigDecimal;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the list of excluding assets that a member owns or uses (bun din lista de excludere, anexa 4 la norme).
 *
 * @param kind code of the kind, such as vehicle
 * @param measure square metres of land, years of a vehicle, lei of deposits; null for the others
 * @param flag land inside a town, vehicle for a disabled person, boat needed in the Danube Delta
 * @param details what identifies it, such as a registration number
 */
public record DeclaredAsset(UUID personId, String kind, @Nullable BigDecimal measure, boolean flag, String details)
    implements ValueObject {}
