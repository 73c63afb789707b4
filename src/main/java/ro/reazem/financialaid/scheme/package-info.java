/** Benefits as the law describes them: circumstances in, an assessment with every step of its calculation out. Pure functions. */
@NullMarked
package ro.reazem.financialaid.scheme;

import org.jspecify.annotations.NullMarked;
