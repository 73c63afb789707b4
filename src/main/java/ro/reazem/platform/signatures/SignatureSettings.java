package ro.reazem.platform.signatures;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom the installation trusts.
 *
 * @param trustedIssuers folder with the certificates of trusted issuers, as files .cer, .crt, .der or .pem, such as those of the national
 *     trust list; empty when there is none, and then every issuer is unknown
 */
@ConfigurationProperties("reazem.signatures")
public record SignatureSettings(@DefaultValue("") String trustedIssuers) {}
