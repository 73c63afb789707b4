package ro.reazem.platform.acts;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the institution's settings known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Institution.class)
class ActsConfiguration {}
