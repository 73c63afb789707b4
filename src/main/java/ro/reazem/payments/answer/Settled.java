package ro.reazem.payments.answer;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is known of a payment by an answer (plată confirmată sau returnată).
 *
 * @param returned whether it came back, else it was paid
 * @param reason why it came back, as the bank says it
 * @param reference by which the bank knows the movement
 */
public record Settled(UUID line, boolean returned, LocalDate on, String reason, String reference) {}
