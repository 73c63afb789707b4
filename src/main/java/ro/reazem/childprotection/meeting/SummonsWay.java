package ro.reazem.childprotection.meeting;

/** How somebody was called before the commission (modalitatea de convocare). */
enum SummonsWay {
  REGISTERED_LETTER, BY_HAND, PHONE, POSTING;

  /** Whether it may only be used with a reason: by telephone exceptionally, by posting where nothing else is possible. */
  public boolean isExceptional() {
    return this == PHONE || this == POSTING;
  }
}
