/** Community health assistance: census by household, vulnerable persons, visits, registers, referrals and the monthly report (asistența medicală comunitară). */
@NullMarked
package ro.reazem.services.community;

import org.jspecify.annotations.NullMarked;
