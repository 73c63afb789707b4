package ro.reazem.financialaid.tenancy;

import java.util.UUID;
import ro.reazem.financialaid.scheme.housing.RentOfMonth;

/** What a household owes for a month (chiria datorată), as the list of the month has it. */
record OwedRent(UUID tenancyId, String number, String tenant, String code, String address, RentOfMonth rent) {}
