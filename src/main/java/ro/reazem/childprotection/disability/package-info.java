/** Children with disabilities: the request, the complex evaluation, the degree that the commission gives, the certificate and what follows it. */
@NullMarked
package ro.reazem.childprotection.disability;

import org.jspecify.annotations.NullMarked;
