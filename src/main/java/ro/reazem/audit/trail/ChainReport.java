package ro.reazem.audit.trail;

import org.jspecify.annotations.Nullable;

/**
 * What checking the whole chain found.
 *
 * @param lines how many sealed lines were read up to the fault or to the end
 * @param waiting how many are not sealed yet
 * @param hash the sum of the last line that was right, in hexadecimal
 * @param fault null when the chain is whole
 */
record ChainReport(long lines, long waiting, String hash, @Nullable ChainFault fault) {

  /** One line for whoever runs the command. */
  String line() {
    return fault == null ? "audit verify: whole, " + lines + " lines, " + waiting + " not sealed yet, sum " + hash
        : "audit verify: " + fault.kind() + " at position " + fault.position() + ", day " + fault.day() + " (" + lines
            + " lines before it are right, sum " + hash + ")";
  }
}
