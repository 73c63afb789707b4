/** Requests for benefits: lodging, dossier, checks, corrections, withdrawal. */
@NullMarked
package ro.reazem.financialaid.application;

import org.jspecify.annotations.NullMarked;
