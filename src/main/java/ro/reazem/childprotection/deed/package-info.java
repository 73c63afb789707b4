/** Children who committed a deed of the criminal law and do not answer for it (copilul care a săvârșit o faptă penală și nu răspunde penal, art. 84-88). */
@NullMarked
package ro.reazem.childprotection.deed;

import org.jspecify.annotations.NullMarked;
