package ro.reazem.platform.web;

import java.util.List;

/**
 * What work a context takes from the registry (destinație de repartizare); contributed as a bean, so that the registry learns no module's
 * name.
 *
 * @param context id of the module; its name is the message context.menu
 * @param referrals whether it takes referrals
 * @param requests codes of what may be asked for there; the message key is context.work.code
 */
public record WorkTarget(String context, boolean referrals, List<String> requests) {}
