/** The papers of the commission (ordine de zi, convocare, mapă, proces-verbal, hotărâre) as PDF for the archive. */
@NullMarked
package ro.reazem.childprotection.paper;

import org.jspecify.annotations.NullMarked;
