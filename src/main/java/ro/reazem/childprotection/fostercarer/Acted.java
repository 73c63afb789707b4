package ro.reazem.childprotection.fostercarer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and on what an act about a carer rests (actul care stă la bază).
 *
 * @param ground why an attest is suspended or withdrawn, null for other acts
 * @param decision the decision, report or contract; may be empty
 */
record Acted(LocalDate on, @Nullable EndingGround ground, String decision, String note) {}
