package ro.reazem.childprotection.disability;

import java.time.LocalDate;

/**
 * A paper of a request as it was found (act verificat).
 *
 * @param reference by which it is known, such as number and issuer; may be empty where it is not there
 */
record LookedPaper(FilePaper paper, PaperResult result, String reference, LocalDate on) {}
