package ro.reazem.financialaid.tenancy;

import java.time.LocalDate;
import java.util.UUID;
import ro.reazem.financialaid.scheme.housing.RentOfMonth;

/**
 * What a household owes for a month (chiria datorată), as the list of the month has it.
 *
 * @param until the last day of the term of the contract
 * @param ending whether the term ends soon or is over, and the contract runs
 */
record OwedRent(UUID tenancyId, String number, String tenant, String code, String address, LocalDate until, boolean ending,
    RentOfMonth rent) {}
