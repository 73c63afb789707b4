/** The grounds of emergency aid (situațiile de necesitate) as decisions of the local council define them: entered, dated, confirmed. */
@NullMarked
package ro.reazem.financialaid.ground;

import org.jspecify.annotations.NullMarked;
