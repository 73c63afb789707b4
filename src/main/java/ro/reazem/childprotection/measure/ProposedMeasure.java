package ro.reazem.childprotection.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.place.Kinship;
import ro.reazem.childprotection.place.PlaceType;

/**
 * A measure before anybody ordered it, with all that the law asks about it (măsura propusă).
 *
 * @param retroactive whether the text of the court itself lets it begin before its day
 * @param opposition whether the carers oppose, or access to the child was denied
 * @param place where the child will live, null when it stays in its family
 * @param fitness of the person who receives the child, null for a service
 * @param room of the service or carer, null where nobody counts places
 * @param servicesTried whether a service plan was carried out before, or the child has a measure already
 * @param running what else is in force on the day and is not ended by it, null when nothing
 */
record ProposedMeasure(MeasureType type, Category category, DecisionBody body, LocalDate bornOn, LocalDate decidedOn, LocalDate from,
    boolean retroactive, ParentsConsent parents, ChildsConsent child, boolean heard, boolean opposition, @Nullable PlaceType place,
    Kinship kinship, @Nullable CarerFitness fitness, SevereCare care, @Nullable Room room, Siblings siblings, @Nullable MeasureType running,
    boolean courtDecided, boolean servicesTried) {

  boolean isOfSameDecision() {
    return running != null && running.goesWith(type);
  }
}
