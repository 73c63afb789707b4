package ro.reazem.intake.print;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the printed register, with the columns of the official form (registrul de intrare-ieșire).
 *
 * @param own number and day that the sender gave the paper
 * @param sentOn when the paper or its answer went out
 * @param related number of the paper it answers or is answered by
 * @param cancelled the reason when it was cancelled, else empty
 */
record PrintedLine(int number, LocalDate registeredOn, String direction, String own, String sender, String subject, String size,
    String unit, @Nullable LocalDate sentOn, String recipient, String related, String fileCode, String cancelled) {}
