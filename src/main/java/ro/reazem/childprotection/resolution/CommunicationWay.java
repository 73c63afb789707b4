package ro.reazem.childprotection.resolution;

/** How a resolution was communicated (modalitatea de comunicare). */
enum CommunicationWay {
  REGISTERED_LETTER, BY_HAND, POSTING, ELECTRONIC
}
