package ro.reazem.platform.trail;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;

/**
 * One line of the trail of accesses (jurnalul accesărilor): who did what, from where, about whom, with what outcome and why. Never a
 * CNP, never what a form held.
 *
 * @param status of the answer, null when the line was written with the act before it was answered
 * @param officerId who, null when nobody is signed in
 * @param officerName as it was then; empty when nobody is signed in
 * @param address from which the request came
 * @param session tells one session from another and opens none
 * @param action of the permission matrix; empty for signing in and out
 * @param request method and path
 * @param persons whom it was about
 * @param cases which cases it was about
 * @param detail what was searched or how a list was filtered
 * @param rows how many were exported, null when nothing was
 * @param sha256 of an exported file, in hexadecimal; null when nothing was exported
 * @param reason why, where one was asked for
 */
public record TrailLine(Kind kind, Outcome outcome, @Nullable Integer status, @Nullable UUID officerId, String officerName,
    String address, String session, String action, String request, Set<UUID> persons, Set<CaseRef> cases, String detail,
    @Nullable Integer rows, @Nullable String sha256, String reason) {

  /** What was done: an act, the reading of a file, a search, an export, the showing of a CNP, signing in or out. */
  public enum Kind {
    ACT, READ, SEARCH, EXPORT, REVEAL, SIGN_IN, SIGN_OUT
  }

  /** How it ended: done, sent back for what was wrong in it, refused or not to be seen, or failed by our fault. */
  public enum Outcome {
    DONE, REJECTED, REFUSED, FAILED;

    static Outcome of(int status) {
      return status < 400 ? DONE : status == 401 || status == 403 || status == 404 ? REFUSED : status < 500 ? REJECTED : FAILED;
    }
  }
}
