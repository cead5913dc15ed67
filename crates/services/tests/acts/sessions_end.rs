//! Sessions end: without use, after half a day, by signing out.

use jiff::SignedDuration;
use services::account::session::{LONGEST, LONGEST_IDLE, authenticate, sign_out};
use services::account::sign_in;
use services::jobs::sweep;
use test_engines::{Country, PASSWORD, on_each_engine};

use crate::support::{annas_number, here};

const EMAIL: &str = "anna.muller@example.lu";

async fn is_signed_in(country: &Country, session: &str) -> bool {
    authenticate(&country.services, session).await.unwrap().is_some()
}

#[tokio::test]
async fn without_use_after_half_a_day_and_by_signing_out() {
    on_each_engine(async |fresh| {
        let mut country = Country::with_letters(fresh).await;
        country.anna().await;
        let minute = SignedDuration::from_mins(1);
        let idle = country.sign_in(&annas_number(), EMAIL).await;
        for _ in 0..3 {
            country.pass(LONGEST_IDLE - minute);
            assert!(is_signed_in(&country, &idle).await);
            country.restart().await;
        }
        country.pass(LONGEST_IDLE);
        assert!(!is_signed_in(&country, &idle).await);

        let busy = country.sign_in(&annas_number(), EMAIL).await;
        let step = SignedDuration::from_mins(29);
        for _ in 0..LONGEST.as_mins() / step.as_mins() {
            assert!(is_signed_in(&country, &busy).await);
            country.pass(step);
        }
        assert!(is_signed_in(&country, &busy).await);
        country.pass(step);
        assert!(!is_signed_in(&country, &busy).await);

        let left = country.sign_in(&annas_number(), EMAIL).await;
        let kept = country.sign_in(&annas_number(), EMAIL).await;
        sign_out(&country.services, &left).await.unwrap();
        assert!(!is_signed_in(&country, &left).await);
        assert!(is_signed_in(&country, &kept).await);
        assert!(!is_signed_in(&country, "").await);

        assert!(sweep::rows(&country.services).await.unwrap() >= 2);
        assert_eq!(country.fresh.operator("SELECT count(*) FROM session"), "1");
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_sent_is_tried_again_while_it_is_of_use() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        country.anna().await;
        let before = country.post.count();
        let services = &country.services;
        let token = sign_in::begin(services, &annas_number(), PASSWORD, here()).await.unwrap();
        country.post.close(true);
        for _ in 0..2 {
            sign_in::send_code(services, &token, 0).await.unwrap();
        }
        country.deliver_mail().await;
        country.post.close(false);
        country.deliver_mail().await;
        assert_eq!(country.post.count(), before, "it is not due again yet");
        country.pass(SignedDuration::from_secs(10));
        country.deliver_mail().await;
        assert_eq!(country.post.count(), before + 2);

        country.post.close(true);
        sign_in::send_code(services, &token, 0).await.unwrap();
        country.deliver_mail().await;
        country.post.close(false);
        country.pass(SignedDuration::from_mins(10));
        country.deliver_mail().await;
        assert_eq!(country.post.count(), before + 2, "a code that has expired is not sent");
        assert_eq!(country.fresh.operator("SELECT count(*) FROM message WHERE due_at IS NOT NULL"), "0");
    })
    .await;
}
