package ro.reazem.platform.files;

import java.util.Set;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;

/**
 * The documents of one case as one officer may see them (dosarul de acte). The context that owns the case makes it after it has asked its
 * own predicate; without one there are no documents to see.
 *
 * @param classes what the officer may read; the rest is not there
 * @param mayAdd whether the officer may add, withdraw and vouch
 * @param address of the page, such as /financialaid/applications/7/documents
 */
public record Folder(CaseRef caseRef, Officer officer, Set<Confidentiality> classes, boolean mayAdd, String address) {}
